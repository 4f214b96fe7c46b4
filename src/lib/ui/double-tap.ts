/** For a capturing click listener: the second tap of a double tap is not meant for what has come under the finger since. */
export function ignoreSecondTap(event: MouseEvent): void {
	if (event.detail < 2) return;
	event.preventDefault();
	event.stopPropagation();
}
