import type { Turn } from '../jobs/body-turns.js';
import type { MadePart, SetsPart } from '../jobs/sets-part.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { Step } from '../output/run.js';
import type { BatchFlags } from './batch-options.js';
import type { SentFault } from './sent-fault.js';

/** What a process that makes sets hears: what its part is, and whose bodies it paints next; those of nobody when all are there. */
export type CrewCall =
  | {
      readonly kind: 'part';
      readonly part: SetsPart;
      readonly flags: BatchFlags;
      readonly folder: string;
      readonly language: MessageLanguage;
    }
  | { readonly kind: 'turn'; readonly turn?: Turn };

/** What it says: that it has a hand free, what it has done, and how it has ended. */
export type CrewAnswer =
  | { readonly kind: 'turn' }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'made'; readonly made: MadePart }
  | SentFault;
