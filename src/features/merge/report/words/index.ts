import { defineWords } from '../../../../report/index.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const mergeWords = defineWords({ vi, en });
