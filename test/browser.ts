import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Names under which Chromium, Chrome and Edge stand in PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Names of a Chromium that has no window to show, and is nothing but the engine that lays out and draws pages. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Where their installers put them when PATH does not know. */
function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const apps = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  return ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/** Ubuntu's package holds no browser but a script that asks for the snap, which a container cannot run. */
const isSnapStub = (script: string) => script.includes('snap install chromium');

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    const entry = statSync(path);
    return entry.isFile() && !(entry.size < 8192 && isSnapStub(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/** The path of a browser of the Chromium family: `CHROME_PATH`, then PATH, the usual places, and Playwright's own; `undefined` where there is none. */
export function findBrowser(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROME_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  return [...inPath(NAMES, platform, env), ...usualPlaces(platform, env), chromium.executablePath()].find(isProgram);
}

/** The path of such a shell, unless `CHROME_PATH` names the browser that is to be used; `undefined` where there is none. */
export const findShell = (platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string | undefined =>
  env['CHROME_PATH'] ? undefined : inPath(SHELLS, platform, env).find(isProgram);

function inPath(names: readonly string[], platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
}

let opened: Promise<Browser> | undefined;

/**
 * The browser of all tests of a process, with which it ends: who uses it closes his pages. It is the shell where there is
 * one: its pages are the same, and it spends no time on an address bar, a quarter of all that a visit takes. Throws where
 * there is none.
 */
export function openBrowser(): Promise<Browser> {
  opened ??= launchBrowser(findShell() ?? findBrowser());
  return opened;
}

/**
 * What the browser does without. With every page of ours it would ready pages of its own address bar and toolbar, which
 * took more than half of the processor time of a visit. Playwright has a list as well, of which only the last counts:
 * what matters here of that one stands at the end.
 */
const WITHOUT = [
  ...['PreloadTopChromeWebUI', 'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'OptimizationHints', 'PaintHolding'],
];

/** A shell hints its letters as no desktop does, which makes them wider: what a window would show is set by name. */
const AS_IN_A_WINDOW = '--font-render-hinting=slight';

/** Starts a browser, the full one unless another is given, without a window. Throws where there is none. */
export async function launchBrowser(executablePath = findBrowser()): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge found: install one or set CHROME_PATH');
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--disable-background-networking', `--disable-features=${WITHOUT.join()}`, AS_IN_A_WINDOW, ...asRoot];
  return chromium.launch({ executablePath, args });
}
