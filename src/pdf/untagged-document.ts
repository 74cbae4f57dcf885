import { PackedDocument } from './packed-document.js';

/** A PDF that claims nothing but its title: paper for scissors and glue. */
export class UntaggedDocument extends PackedDocument {
  // pdfkit would write the title into a packet of XML as it is, letters that mean something there included.
  override endMetadata(): void {}
}
