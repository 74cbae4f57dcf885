/**
 * Whether a word is a web or mail address, as in «egov.kz», «www.egov.kz/cms/», «(dialog.egov.kz)»: it is copied
 * by hand and by machine, so no letter of it is ever exchanged and it breaks only after a slash.
 */
export function isAddress(word: string): boolean {
  const bare = word.replace(/^[«„“"(]+/, '');
  return /^(?:https?:\/\/|www\.)/i.test(bare) || /^[a-z\d][a-z\d._-]*(?:@[a-z\d.-]+)?\.[a-z]{2,}(?![\p{L}\d])/iu.test(bare);
}
