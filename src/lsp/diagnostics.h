/* What is found, as an editor shows it. */
#ifndef LSP_DIAGNOSTICS_H
#define LSP_DIAGNOSTICS_H

#include "client.h"
#include "lspview.h"

/* A list of diagnostics. `uri` is that of the text. */
json_t *pss_diagnostics_dump(const struct pss_lsp_client *client,
    const struct pss_view *view, struct pss_str uri);
/* The diagnostic of one alert. */
json_t *pss_diagnostic_dump(const struct pss_lsp_client *client,
    const struct pss_view *view, struct pss_str uri, const struct pss_alert *alert);

#endif
