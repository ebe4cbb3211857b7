/* What is printed from the table of options. */
#ifndef PSS_HELP_H
#define PSS_HELP_H

#include "pss/opts.h"

/* `program`: what people type to start it. */
void pss_help_write(struct pss_buf *out, const char *program);
/* One screen: the common options. */
void pss_help_write_brief(struct pss_buf *out, const char *program);
/* The OPTIONS section of pss-fix.1. */
void pss_help_write_mdoc(struct pss_buf *out);
/* The JSON schema of .pss-fix. */
void pss_config_schema_write(struct pss_buf *out);
void pss_help_write_version(struct pss_buf *out);
/* `shell`: bash, zsh or fish. */
void pss_completion_write(struct pss_buf *out, struct pss_str shell);
/* What may follow for kubectl, of the words after the name of the program, the last of
 * which is not yet complete: one per line, and a directive (`:4`: no names of files). */
void pss_words_write(struct pss_buf *out, size_t n, const char *const *words);
/* The words that may follow an option, for its `values`; false if they are names of
 * files or cannot be listed. */
bool pss_help_values(struct pss_buf *out, const struct pss_option_face *face);

#endif
