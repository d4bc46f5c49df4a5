// Prints the address of every module that is loaded to stderr: node --import ./print-loaded.js main.ts
import { register } from 'node:module';

register('./print-loaded-hooks.js', import.meta.url);
