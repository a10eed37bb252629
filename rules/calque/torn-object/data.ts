/** Verbs of news that have an object; none that *on Monday* often follows before an object of its own (*told*, *said*). */
export const TRANSITIVE_VERBS: readonly string[] =
	`accepted accepts adopted adopts announced announces approved approves attended attends
awarded began begins celebrated celebrates chaired chairs closed closes completed completes condemned condemns confirmed confirms convened convenes
defended defends delivered delivers demanded demands denied denies denounced denounces discussed discusses examined examines faced faces filed files
finished finishes gave gives held holds hosted hosts inaugurated inaugurates initiated initiates introduced introduces launched launches led leads made
makes met obtained obtains offered offers opened opens organized organizes played plays presented presents presided published publishes ratified
received receives registered registers rejected rejects released releases reported reports requested requests resumed resumes signed signs started starts
submitted submits suffered suffers took takes unveiled unveils visited visits voted won wins`.split(/\s+/);
