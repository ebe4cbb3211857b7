/* Fills a pod's view; the locator knows where it stands. */
#ifndef KUBE_VIEW_H
#define KUBE_VIEW_H

#include "pss/pod.h"

/* Needs doc, tree, object, kind, shape, path, holder and doubt, and of a PodSpec
 * written_spec; sets everything else. */
void pss_pod_view(struct pss_pod *pod);

#endif
