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
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  return [...inPath, ...usualPlaces(platform, env), chromium.executablePath()].find(isProgram);
}

let opened: Promise<Browser> | undefined;

/** The browser of all tests of a process, with which it ends: who uses it closes his pages. Throws where there is none. */
export function openBrowser(): Promise<Browser> {
  opened ??= launchBrowser();
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

/** Starts that browser without a window. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge found: install one or set CHROME_PATH');
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: ['--disable-background-networking', `--disable-features=${WITHOUT.join()}`, ...asRoot] });
}
