import { figures } from '../figures.js';

export const { count, decimal, or, and } = figures({ locale: 'en', blank: ' ', or: 'or', and: 'and', fraction: '.' });
