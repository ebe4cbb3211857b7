/* Names of what is offered. */
#ifndef LSP_ACTIONKINDS_H
#define LSP_ACTIONKINDS_H

#define PSS_LSP_QUICK_FIX "quickfix"
#define PSS_LSP_FIX_ALL "source.fixAll." PACKAGE_NAME
/* The command that selects a range of a text. */
#define PSS_LSP_SELECT PACKAGE_NAME ".select"

#endif
