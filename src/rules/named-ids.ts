/** What may be the id of a rule in a text, a basis or a field: the ids of rules are made of these signs (content/schema.ts). */
const ID = /[a-z][a-z0-9-]*/g;

/** The ids that a text may name, each once. Looking these up costs as much as the text is long, however many rules there are. */
export const namedIds = (text: string): ReadonlySet<string> => new Set(text.match(ID) ?? []);
