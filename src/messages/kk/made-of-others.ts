import type { SameAs } from '../catalogue.js';
import type { MADE_OF_OTHERS as ENGLISH } from '../en/made-of-others.js';

export const MADE_OF_OTHERS: SameAs<typeof ENGLISH> = {
  'repeated.more': ({ said, more }) => `${said}; осы файлда тағы ${more} осындай бар`,
  'later.on': ({ day, said }) => `${day} күні: ${said}`,
  'half.in': ({ language, said }) => `«${language}»: ${said}`,
};
