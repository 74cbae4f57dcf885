import { phrase } from '../messages/message.js';
import { AS_OF, CONTENT, type CommandSpec, KEY, OUT } from './command.js';
import type { DeliverFlags } from './deliver.js';
import type { ExportFlags } from './export.js';
import type { KeysFlags } from './keys.js';
import type { RunFlags } from './run-options.js';
import type { ScreensReportFlags } from './screens-report.js';
import type { ServeFlags } from './serve.js';

/** Which of the screens that `batch` has made. */
const CENTER = { flag: '--center', takes: phrase('takes.id'), does: phrase('help.screen-center') } as const;

/** Commands for the screens in the lobby. */
export const SCREEN_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'serve',
    does: phrase('help.serve'),
    options: [
      OUT,
      CONTENT,
      { flag: '--port', takes: phrase('takes.number'), does: phrase('help.serve-port'), default: '8080' },
      { flag: '--host', takes: phrase('takes.address'), does: phrase('help.serve-host') },
      { flag: '--screens', does: phrase('help.serve-screens') },
    ],
    examples: ['serve', 'serve --port 3000', 'serve --screens --host 0.0.0.0', 'serve --out output/centers --screens'],
    run: async (flags: ServeFlags, surroundings) => (await import('./serve.js')).serve(flags, surroundings),
  },
  {
    name: 'deliver',
    does: phrase('help.deliver'),
    takes: { what: phrase('takes.folders'), means: phrase('help.deliver-takes'), how: 'several' },
    options: [OUT, CENTER],
    examples: [
      'deliver /mnt/stick/taqta',
      'deliver //server/lobby //server/hall',
      'deliver --out output/centers --center aqsu /mnt/stick/taqta',
    ],
    run: async (flags: DeliverFlags, surroundings, folders) => (await import('./deliver.js')).deliver(folders, flags, surroundings),
  },
  {
    name: 'export',
    does: phrase('help.export'),
    takes: { what: phrase('takes.file'), means: phrase('help.export-takes'), how: 'one' },
    options: [OUT, { flag: '--screen', takes: phrase('takes.id'), does: phrase('help.export-screen') }, CENTER],
    examples: ['export hall.htz', 'export tablet.zip --screen tablet', 'export aqsu.zip --out output/centers --center aqsu'],
    run: async (flags: ExportFlags, surroundings, [file = '']) => (await import('./export.js')).exportScreen(file, flags, surroundings),
  },
  {
    name: 'notice',
    does: phrase('help.notice'),
    takes: { what: phrase('takes.folders'), means: phrase('help.notice-takes'), how: 'any' },
    options: [CONTENT, OUT, AS_OF, KEY],
    examples: ['notice', 'notice //server/lobby', 'notice --content my-center --out my-center-output'],
    run: async (flags: RunFlags, surroundings, folders) => (await import('./notice.js')).notice(folders, flags, surroundings),
  },
  {
    name: 'screens report',
    does: phrase('help.screens-report'),
    takes: { what: phrase('takes.files'), means: phrase('help.screens-report-takes'), how: 'any' },
    options: [{ flag: '--table', takes: phrase('takes.file'), does: phrase('help.screens-report-table') }],
    examples: ['screens report', 'screens report --table read.xlsx', 'screens report hall-2026-11-27.csv tablet-2026-11-27.csv'],
    run: async (flags: ScreensReportFlags, surroundings, files) =>
      (await import('./screens-report.js')).screensReport(files, flags, surroundings),
  },
  {
    name: 'keys',
    does: phrase('help.keys'),
    options: [KEY, CONTENT, OUT],
    examples: ['keys', 'keys --key /secure/screen-key.pem'],
    run: async (flags: KeysFlags, surroundings) => (await import('./keys.js')).keys(flags, surroundings),
  },
];
