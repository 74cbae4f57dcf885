import type { Problem, ProblemCode } from '../problem.js';
import type { DocumentFault } from '../reading/read-document.js';

const FAULTS: Readonly<Record<DocumentFault, readonly [code: ProblemCode, found: string, fix: string]>> = {
  heic: [
    'picture-heic',
    'a HEIC picture, as iPhones write them, which cannot be read here',
    'send the photo as JPEG: Settings > Camera > Formats > Most Compatible, or export it from Photos as JPEG',
  ],
  'too-large': ['picture-too-large', 'a picture of more than 120 million pixels', 'make the picture smaller, or photograph the foot alone'],
  unreadable: ['picture-unreadable', 'a file that is broken or none of these', 'use JPEG, PNG, WebP, TIFF or PDF; fetch the file again'],
  'pdf-encrypted': ['pdf-encrypted', 'a PDF that asks for a password', 'save it without a password, or photograph the sheet'],
  'pdf-unreadable': ['pdf-unreadable', 'a PDF that is broken', 'fetch the file again'],
  'pdf-too-large': ['pdf-too-large', 'a PDF of too many or too large pages', 'take out the pages of the posters'],
};

/** Why nothing was read from a file. */
export function documentFault(fault: DocumentFault, file: string): Problem {
  const [code, found, fix] = FAULTS[fault];
  return { code, severity: 'error', where: { file }, message: `expected a photo or a PDF of a poster, found ${found}`, fix };
}
