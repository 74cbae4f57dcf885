import type { SameAs } from '../catalogue.js';
import type { MADE_OF_OTHERS as ENGLISH } from '../en/made-of-others.js';

export const MADE_OF_OTHERS: SameAs<typeof ENGLISH> = {
  'repeated.more': ({ said, more }) => `${said}; и еще ${more} таких же в этом файле`,
  'later.on': ({ day, said }) => `на ${day}: ${said}`,
  'half.in': ({ language, said }) => `«${language}»: ${said}`,
};
