import { type Phrase, phrase } from '../messages/message.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { DocumentFault } from '../reading/read-document.js';

const FAULTS: Readonly<Record<DocumentFault, readonly [code: ProblemCode, message: Phrase, fix: Phrase]>> = {
  heic: ['picture-heic', phrase('sheet-photo.heic'), phrase('sheet-photo.heic-fix')],
  'too-large': ['picture-too-large', phrase('sheet-photo.pixels'), phrase('sheet-photo.pixels-fix')],
  unreadable: ['picture-unreadable', phrase('sheet-photo.broken'), phrase('sheet-photo.broken-fix')],
  'pdf-encrypted': ['pdf-encrypted', phrase('sheet-photo.locked'), phrase('sheet-photo.locked-fix')],
  'pdf-unreadable': ['pdf-unreadable', phrase('sheet-photo.broken-pdf'), phrase('sheet-photo.again-fix')],
  'pdf-too-large': ['pdf-too-large', phrase('sheet-photo.pages'), phrase('sheet-photo.pages-fix')],
};

/** Why nothing was read from a file. */
export function documentFault(fault: DocumentFault, file: string): Problem {
  const [code, message, fix] = FAULTS[fault];
  return { code, severity: 'error', where: { file }, message, fix };
}
