/** One sentence: as it is, or made of what stands in it. Its values come in words; numbers are left to the language. */
type Sentence = string | ((values: never) => string);

/** The sentences of a subject in English, by their keys: the code, a dot, and which sentence of it. */
export type English = Readonly<Record<string, Sentence>>;

/** The same sentences in another language: of each, no more and no less. */
export type SameAs<Sentences extends English> = {
  readonly [Key in keyof Sentences]: Sentences[Key] extends (values: infer Values) => string ? (values: Values) => string : string;
};
