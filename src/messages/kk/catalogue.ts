import { COMMAND } from './command.js';
import { MADE_OF_OTHERS } from './made-of-others.js';
import { SLIPS } from './slips.js';

export const KAZAKH = {
  ...MADE_OF_OTHERS,
  ...SLIPS,
  ...COMMAND,
} as const;
