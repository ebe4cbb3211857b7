/* What the decoder of the API server will complain about, as findings. */
#ifndef ENGINE_SCHEMAFINDINGS_H
#define ENGINE_SCHEMAFINDINGS_H

#include "pss/task.h"

/* Adds the complaints about the object of a pod as findings of the next entry in
 * `pods`. True if one of them makes the server refuse the pod. */
bool pss_schema_findings(struct pss_task *task, const struct pss_pod *pod);

#endif
