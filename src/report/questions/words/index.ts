import { defineWords } from '../../words/define-words.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const questionWords = defineWords({ vi, en });
