import { Option } from 'commander';
import { asOfOption, type CommandSpec, contentOption, keyOption, outOption } from './command.js';
import type { DeliverFlags } from './deliver.js';
import type { ExportFlags } from './export.js';
import type { KeysFlags } from './keys.js';
import type { RunFlags } from './run-options.js';
import type { ScreensReportFlags } from './screens-report.js';
import type { ServeFlags } from './serve.js';

/** Commands for the screens in the lobby. */
export const SCREEN_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'serve',
    does: 'show the built kiosk in a browser of this machine',
    options: [
      outOption(),
      contentOption(),
      new Option('--port <number>', 'the port, 0 for any that is free').default('8080'),
      new Option('--host <address>', 'the address to listen at, 0.0.0.0 for all networks (default: this machine alone)'),
      new Option('--screens', 'for the screens of the content: an address for each, and a page that shows all of them'),
    ],
    examples: ['serve', 'serve --port 3000', 'serve --screens --host 0.0.0.0'],
    run: async (flags: ServeFlags, surroundings) => (await import('./serve.js')).serve(flags, surroundings),
  },
  {
    name: 'deliver',
    does: 'copy the built screen to shares, sticks or folders of web servers, so that no screen ever finds half of it',
    takes: ['<folders...>', 'folders from which screens are started: new, empty, or with an earlier version'],
    options: [outOption()],
    examples: ['deliver /mnt/stick/taqta', 'deliver //server/lobby //server/hall'],
    run: async (flags: DeliverFlags, surroundings, folders) => (await import('./deliver.js')).deliver(folders, flags, surroundings),
  },
  {
    name: 'export',
    does: 'write the built screen as one file for Xibo (.htz) or piSignage (.zip)',
    takes: ['<file>', 'a file .htz or .zip'],
    options: [outOption(), new Option('--screen <id>', 'the screen of screens.yaml that it is (default: the first one)')],
    examples: ['export hall.htz', 'export tablet.zip --screen tablet'],
    run: async (flags: ExportFlags, surroundings, [file = '']) => (await import('./export.js')).exportScreen(file, flags, surroundings),
  },
  {
    name: 'notice',
    does: 'put the notices of the content on running screens within a minute, without a build',
    takes: ['[folders...]', 'folders from which screens are started, beside the built screen, which "serve" shows'],
    options: [contentOption(), outOption(), asOfOption(), keyOption()],
    examples: ['notice', 'notice //server/lobby', 'notice --content my-center --out my-center-output'],
    run: async (flags: RunFlags, surroundings, folders) => (await import('./notice.js')).notice(folders, flags, surroundings),
  },
  {
    name: 'screens report',
    does: 'list how often each topic was opened on the screens that count it',
    takes: ['[files...]', 'tables from the status pages of screens (default: what "serve --screens" has collected)'],
    options: [new Option('--table <file>', 'write the list as a workbook or as CSV as well: read.xlsx')],
    examples: ['screens report', 'screens report --table read.xlsx', 'screens report hall-2026-11-27.csv tablet-2026-11-27.csv'],
    run: async (flags: ScreensReportFlags, surroundings, files) =>
      (await import('./screens-report.js')).screensReport(files, flags, surroundings),
  },
  {
    name: 'keys',
    does: 'show the key whose signature the screens trust; make one where there is none',
    options: [keyOption(), contentOption(), outOption()],
    examples: ['keys', 'keys --key /secure/screen-key.pem'],
    run: async (flags: KeysFlags, surroundings) => (await import('./keys.js')).keys(flags, surroundings),
  },
];
