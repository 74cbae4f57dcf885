import { figures } from '../figures.js';

export const { count, decimal, or, and } = figures({ locale: 'kk', blank: '\u00a0', or: 'немесе', and: 'және', fraction: ',' });
