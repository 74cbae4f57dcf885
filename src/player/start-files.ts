import type { KioskFile } from '../kiosk/input.js';

/*
 * What starts a screen with its machine. The switches: no bar, bubble or question of the browser over the screen (a machine
 * that lost its power asks whether to restore pages, one with a new profile what to do first), no zoom by fingers, no way
 * back by a swipe, sound without a touch, leaflets that go to the printer without a question, and no keyring that asks for a
 * password.
 */
const SWITCHES = [
  '--kiosk',
  '--kiosk-printing',
  '--no-first-run',
  '--noerrdialogs',
  '--hide-crash-restore-bubble',
  '--disable-session-crashed-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation',
  '--check-for-update-interval=31536000',
];
const LINUX_SWITCHES = [...SWITCHES, '--password-store=basic', '--ozone-platform-hint=auto'];

const SCRIPT = `#!/bin/sh
# Starts the screen, and again whenever its browser ends. Its address is the first word after the command; without one the
# screen is the folder around this script. TAQTA_BROWSER names another browser, TAQTA_SWITCHES adds switches.
here=$(cd "$(dirname "$0")/../.." && pwd)
address=\${1:-"file://$here/index.html"}
for name in "$TAQTA_BROWSER" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$name" ] && browser=$(command -v "$name") && break
done
[ -n "$browser" ] || { echo 'taqta: no Chromium or Chrome found: install one, or name it in TAQTA_BROWSER' >&2; exit 3; }
profile=\${XDG_DATA_HOME:-"$HOME/.local/share"}/taqta-screen
mkdir -p "$profile"
# An X server blanks the screen after ten minutes; Wayland has its own settings.
if [ -n "$DISPLAY" ] && command -v xset >/dev/null; then xset s off -dpms s noblank; fi
trap 'kill "$child" 2>/dev/null; exit 0' INT TERM
while :; do
  # shellcheck disable=SC2086
  "$browser" ${LINUX_SWITCHES.join(' ')} --user-data-dir="$profile" $TAQTA_SWITCHES "$address" &
  child=$!
  wait "$child"
  sleep 3
done
`;

const UNIT = `# ~/.config/systemd/user/taqta-screen.service; then: systemctl --user enable --now taqta-screen
[Unit]
Description=Taqta screen
PartOf=graphical-session.target
After=graphical-session.target

[Service]
# The folder of the screen; for a server write its address at the end of the line.
ExecStart=/bin/sh %h/screen/start/linux/start-screen.sh
Restart=always
RestartSec=5

[Install]
WantedBy=graphical-session.target
`;

const AUTOSTART = `[Desktop Entry]
Type=Application
Name=Taqta screen
Comment=~/.config/autostart/taqta-screen.desktop, where the desktop knows no systemd
Exec=/bin/sh -c 'exec /bin/sh "$HOME/screen/start/linux/start-screen.sh"'
X-GNOME-Autostart-enabled=true
`;

/** What a browser of a screen leaves alone. Names and values: chromeenterprise.google/policies. */
const POLICY = {
  BackgroundModeEnabled: false,
  BrowserSignin: 0,
  DefaultBrowserSettingEnabled: false,
  DefaultGeolocationSetting: 2,
  DefaultNotificationsSetting: 2,
  DefaultPopupsSetting: 2,
  DeveloperToolsAvailability: 2,
  DownloadRestrictions: 3,
  EditBookmarksEnabled: false,
  IncognitoModeAvailability: 1,
  MetricsReportingEnabled: false,
  PasswordManagerEnabled: false,
  PromotionsEnabled: false,
  SearchSuggestEnabled: false,
  SyncDisabled: true,
  TranslateEnabled: false,
  URLBlocklist: ['javascript://*', 'chrome://*', 'view-source:*', 'ftp://*'],
} as const;

const CMD = `@echo off
rem Starts the screen, and again whenever its browser ends. Its address is the first word after the command; without one the
rem screen is the folder around this script.
setlocal
for %%F in ("%~dp0..\\..") do set "HERE=%%~fF"
set "ADDRESS=%~1"
if "%ADDRESS%"=="" set "ADDRESS=file:///%HERE:\\=/%/index.html"
set "BROWSER=%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe"
if not exist "%BROWSER%" set "BROWSER=%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe"
if not exist "%BROWSER%" set "BROWSER=%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe"
if not exist "%BROWSER%" set "BROWSER=%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe"
if not exist "%BROWSER%" (echo taqta: no Chrome or Edge found& exit /b 3)
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
:again
start "" /wait "%BROWSER%" ${SWITCHES.join(' ')} --edge-kiosk-type=fullscreen --user-data-dir="%LOCALAPPDATA%\\taqta-screen" "%ADDRESS%"
timeout /t 3 /nobreak >nul
goto again
`;

/** The policy as a file of the registry, for Chrome and for Edge, which have the same names for these. */
function registry(): string {
  const value = (entry: number | boolean): string => `dword:${Number(entry).toString(16).padStart(8, '0')}`;
  const keys = ['Google\\Chrome', 'Microsoft\\Edge'].map((name) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${name}`);
  const { URLBlocklist, ...plain } = POLICY;
  const parts = keys.map((key) => {
    const values = Object.entries(plain).map(([name, entry]) => `"${name}"=${value(entry)}`);
    const blocked = URLBlocklist.map((pattern, index) => `"${index + 1}"="${pattern}"`);
    return [`[${key}]`, ...values, '', `[${key}\\URLBlocklist]`, ...blocked, ''].join('\n');
  });
  return `Windows Registry Editor Version 5.00\n\n${parts.join('\n')}`;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array => bytes(text.replaceAll('\n', '\r\n'));

/** What starts the screen with its machine, below `start/` of its folder: docs/kiosk.md says where each belongs. */
export const START_FILES: readonly KioskFile[] = [
  { path: 'start/linux/start-screen.sh', bytes: bytes(SCRIPT) },
  { path: 'start/linux/taqta-screen.service', bytes: bytes(UNIT) },
  { path: 'start/linux/taqta-screen.desktop', bytes: bytes(AUTOSTART) },
  { path: 'start/linux/taqta-screen-policy.json', bytes: bytes(`${JSON.stringify(POLICY, undefined, 2)}\n`) },
  { path: 'start/windows/start-screen.cmd', bytes: windows(CMD) },
  { path: 'start/windows/taqta-screen-policy.reg', bytes: windows(registry()) },
];
