/** A host under a Cyrillic domain of the root zone (IANA) that is no word of a text; «ул.Абая» and «т.б.» are none. */
const CYRILLIC_HOST = /^[\p{Script=Cyrillic}\d][\p{Script=Cyrillic}\d.-]*\.(?:қаз|рф|рус|бел|укр|срб|мкд|мон|бг|ею)(?![\p{L}\d])/iu;

/**
 * Whether a word is a web or mail address, as in «egov.kz», «www.egov.kz/cms/», «(dialog.egov.kz)», «қазақ.қаз»: it is copied
 * by hand and by machine, so no letter of it is ever exchanged and it breaks only after a slash.
 */
export function isAddress(word: string): boolean {
  const bare = word.replace(/^[«„“"(]+/, '');
  return (
    /^(?:https?:\/\/|www\.)/i.test(bare) ||
    /^[a-z\d][a-z\d._-]*(?:@[a-z\d.-]+)?\.[a-z]{2,}(?![\p{L}\d])/iu.test(bare) ||
    CYRILLIC_HOST.test(bare)
  );
}
