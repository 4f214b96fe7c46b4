/** What the reader counts once its text is on the screen: in a file of its own, loaded when there is time. */
export { textSteps } from '#lib/app';
