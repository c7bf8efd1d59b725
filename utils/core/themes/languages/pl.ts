export { english as polish } from './en.ts';
