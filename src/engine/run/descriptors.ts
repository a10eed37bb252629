import fs from "node:fs";

/** What a process holds open before it does anything: measured, 22 on Linux. */
const BASE = 24;
/** What a thread holds open at most, while it loads its modules. */
const PER_THREAD = 60;

/** How many files the process may have open at once; infinite where the system does not say. */
export const descriptorLimit = (): number => {
	try {
		const [, limit] = /^Max open files\s+(\d+)/m.exec(fs.readFileSync("/proc/self/limits", "latin1")) ?? [];
		return limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
	} catch {
		return Number.POSITIVE_INFINITY;
	}
};

/** How many threads there are descriptors for; at least one, this one. */
export const mostThreads = (): number => Math.max(1, Math.floor((descriptorLimit() - BASE) / PER_THREAD));
