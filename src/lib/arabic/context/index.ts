export { scored, type Before, type Scored } from './choose';
