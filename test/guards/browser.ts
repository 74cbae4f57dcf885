import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../browser.js';

/** Vitest calls it once before all tests: without a browser of the Chromium family the kiosk cannot be tested. */
export function setup(): void {
  if (findBrowser() !== undefined) return;
  if (process.env['CHROME_PATH']) throw new Error(`expected a program at CHROME_PATH, found none: ${process.env['CHROME_PATH']}`);
  const asRoot = process.getuid?.() === 0;
  if (isDebian() && asRoot) installWithApt();
  if (findBrowser() !== undefined) return;
  throw new Error(
    `expected Chromium, Chrome or Edge for the tests, found none.\nInstall one and run again:  ${installCommand(process.platform)}`,
  );
}

const release = () => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
const isDebian = () => /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release());
const isUbuntu = () => /^ID=.*ubuntu/m.test(release());

function installWithApt(): void {
  process.stderr.write('taqta: installing Chromium for the tests (apt-get), once\n');
  const options: SpawnSyncOptions = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  spawnSync('apt-get', [...install, 'chromium'], options);
  // A package of its own, which only newer releases have.
  spawnSync('apt-get', [...install, 'chromium-headless-shell'], options);
}

function installCommand(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  // Ubuntu's package is a stub for a snap: Playwright brings a browser of its own.
  return isDebian() && !isUbuntu()
    ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : 'npx playwright-core install --with-deps chromium';
}
