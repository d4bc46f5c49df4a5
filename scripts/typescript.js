// Runs a TypeScript file of this project on every Node that it supports:
// node --import ./scripts/typescript.js scripts/generate-docs.ts
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
