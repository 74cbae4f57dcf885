import { filesBelow } from '../architecture/sources.js';
