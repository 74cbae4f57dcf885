import { figures } from '../figures.js';

export const { count, decimal, or, and } = figures({ locale: 'ru', blank: '\u00a0', or: 'или', and: 'и', fraction: ',' });
