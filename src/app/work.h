/* All inputs of a run, several at a time, taken in their order. */
#ifndef APP_WORK_H
#define APP_WORK_H

struct pss_batch;

/* For --label-namespaces: finds what all workloads meet, before any label is set. Errors
 * are reported later, when labels are set. The inputs must be held. */
void pss_work_weigh(struct pss_batch *batch);
/* Judges, edits, writes and reports on each input. */
void pss_work_all(struct pss_batch *batch);

#endif
