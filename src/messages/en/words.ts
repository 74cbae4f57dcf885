import { figures } from '../figures.js';

export const { or, and } = figures({ locale: 'en', blank: ' ', or: 'or', and: 'and', fraction: '.' });
