/** The languages in which Taqta speaks to whoever runs it, whatever the posters say. */
export const MESSAGE_LANGUAGES = ['kk', 'ru', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Those whose words nobody has read who speaks the language from home. */
export const DRAFTED: ReadonlySet<MessageLanguage> = new Set(['kk']);

export const isMessageLanguage = (text: string): text is MessageLanguage => MESSAGE_LANGUAGES.some((each) => each === text);
