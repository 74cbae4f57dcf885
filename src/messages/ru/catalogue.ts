import { BEGINNINGS } from './beginnings.js';
import { CODES } from './codes.js';
import { COMMAND } from './command.js';
import { DISK } from './disk.js';
import { FACTS } from './facts.js';
import { MADE_OF_OTHERS } from './made-of-others.js';
import { NAMES } from './names.js';
import { PHONES } from './phones.js';
import { PROOF } from './proof.js';
import { SHEETS } from './sheets.js';
import { SLIPS } from './slips.js';
import { SPREADSHEETS } from './spreadsheets.js';
import { TEMPLATES } from './templates.js';
import { TEXTS } from './texts.js';
import { THEME } from './theme.js';
import { VERSIONS } from './versions.js';

export const RUSSIAN = {
  ...MADE_OF_OTHERS,
  ...NAMES,
  ...FACTS,
  ...TEXTS,
  ...TEMPLATES,
  ...SLIPS,
  ...SHEETS,
  ...CODES,
  ...PROOF,
  ...COMMAND,
  ...BEGINNINGS,
  ...DISK,
  ...SPREADSHEETS,
  ...THEME,
  ...PHONES,
  ...VERSIONS,
} as const;
