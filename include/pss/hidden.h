/* Text that must not reach a terminal or a log as it is. */
#ifndef PSS_HIDDEN_H
#define PSS_HIDDEN_H

#include "pss/str.h"

/* True for a code point that a terminal obeys, that a program takes for the end of a
 * line, or that nobody sees: controls, line separators, marks of direction, characters
 * without a width, tags. */
bool pss_point_is_hidden(uint32_t point);
/* True if the text begins with `##`, letters and `[`: CI services obey `##[error]`,
 * `##vso[…]` and `##teamcity[…]` wherever they stand in a line. */
bool pss_starts_log_command(struct pss_str text);
/* True if a line that begins with the text may be a command (`::error::`): it begins
 * with a colon, blanks aside. */
bool pss_leads_log_command(struct pss_str text);

#endif
