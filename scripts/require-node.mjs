/** Reads in any Node that knows modules, so that a Node too old for the rest is told so in a sentence. */
const needed = { major: 20, minor: 19 };

/** Throws where Node is too old for the tools. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
	throw new Error(
		`Mufradat needs Node ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}. See https://nodejs.org.`
	);
}
