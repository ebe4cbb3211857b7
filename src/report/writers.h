/* The formats of reports, in the order of --help. */
#ifndef REPORT_WRITERS_H
#define REPORT_WRITERS_H

struct pss_writer;

#define PSS_WRITERS(X)                                                                 \
    X(text)                                                                            \
    X(json)                                                                            \
    X(jsonl)                                                                           \
    X(sarif)                                                                           \
    X(github)                                                                          \
    X(rdjson)                                                                          \
    X(rdjsonl)                                                                         \
    X(gitlab)                                                                          \
    X(junit)                                                                           \
    X(summary)                                                                         \
    X(html)

#define PSS_DECLARE_WRITER(name) extern const struct pss_writer pss_writer_##name;
PSS_WRITERS(PSS_DECLARE_WRITER)
#undef PSS_DECLARE_WRITER

#endif
