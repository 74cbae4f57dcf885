import { ANSWERS } from './answers.js';
import { BATCH } from './batch.js';
import { BEGINNINGS } from './beginnings.js';
import { CENTER_TABLES } from './center-tables.js';
import { CENTERS } from './centers.js';
import { CODES } from './codes.js';
import { COMMAND } from './command.js';
import { CONTENT_FILES } from './content-files.js';
import { COVER } from './cover.js';
import { DISK } from './disk.js';
import { FACTS } from './facts.js';
import { FIELDS } from './fields.js';
import { HANGINGS } from './hangings.js';
import { HELP } from './help.js';
import { LEDGER } from './ledger.js';
import { LOOK } from './look.js';
import { MADE_OF_OTHERS } from './made-of-others.js';
import { NAMES } from './names.js';
import { OUTPUT } from './output.js';
import { OWN_LOOK } from './own-look.js';
import { PAGES } from './pages.js';
import { PHONES } from './phones.js';
import { PICTURES } from './pictures.js';
import { PROJECT_VALUES } from './project-values.js';
import { PROOF } from './proof.js';
import { RECORDINGS } from './recordings.js';
import { RELEASES } from './releases.js';
import { REPORT } from './report.js';
import { REVIEWS } from './reviews.js';
import { RULE_VALUES } from './rule-values.js';
import { SCREEN } from './screen.js';
import { SCREEN_VALUES } from './screen-values.js';
import { SHEETS } from './sheets.js';
import { SLIPS } from './slips.js';
import { SPREADSHEETS } from './spreadsheets.js';
import { SUMMARIES } from './summaries.js';
import { TEMPLATES } from './templates.js';
import { TEXTS } from './texts.js';
import { THEME } from './theme.js';
import { VALUES } from './values.js';
import { VERSIONS } from './versions.js';
import { WALL } from './wall.js';
import { WALLS } from './walls.js';
import { YAML } from './yaml.js';

export const KAZAKH = {
  ...MADE_OF_OTHERS,
  ...NAMES,
  ...FACTS,
  ...TEXTS,
  ...TEMPLATES,
  ...PICTURES,
  ...SLIPS,
  ...CENTER_TABLES,
  ...BATCH,
  ...CENTERS,
  ...SHEETS,
  ...CODES,
  ...SCREEN,
  ...PROOF,
  ...FIELDS,
  ...VALUES,
  ...RULE_VALUES,
  ...SCREEN_VALUES,
  ...PROJECT_VALUES,
  ...COMMAND,
  ...BEGINNINGS,
  ...COVER,
  ...DISK,
  ...SPREADSHEETS,
  ...THEME,
  ...PHONES,
  ...VERSIONS,
  ...LEDGER,
  ...WALLS,
  ...RELEASES,
  ...REVIEWS,
  ...OUTPUT,
  ...HELP,
  ...REPORT,
  ...WALL,
  ...PAGES,
  ...SUMMARIES,
  ...ANSWERS,
  ...CONTENT_FILES,
  ...YAML,
  ...HANGINGS,
  ...RECORDINGS,
  ...OWN_LOOK,
  ...LOOK,
} as const;
