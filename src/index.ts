export { structureSchema, parseStructure, safeParseStructure, type Structure } from './structures/structure.js';
