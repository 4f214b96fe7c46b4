export { analyse, curatedReadings, type CuratedReadings } from './analyse';
