/* Writing HTML. */
#include "pss/base.h"

#include "html.h"
#include "pss/report.h"
#include "pss/tally.h"

/* ---- text ---- */

void
pss_html_text(struct pss_buf *out, struct pss_str text)
{
    struct pss_buf clean = {0};
    pss_report_clean(&clean, text);
    for (size_t i = 0; i < clean.n; i++) {
        switch (clean.p[i]) {
        case '&':
            pss_buf_puts(out, "&amp;");
            break;
        case '<':
            pss_buf_puts(out, "&lt;");
            break;
        case '>':
            pss_buf_puts(out, "&gt;");
            break;
        case '"':
            pss_buf_puts(out, "&quot;");
            break;
        default:
            pss_buf_putc(out, clean.p[i]);
        }
    }
    pss_buf_release(&clean);
}

void
pss_html_lines(struct pss_buf *out, struct pss_str text)
{
    for (size_t at = 0; at < text.n; at = pss_line_next(text, at)) {
        pss_html_text(out, (struct pss_str){text.p + at, pss_line_end(text, at) - at});
        pss_buf_putc(out, '\n');
    }
}

/* ---- the page ---- */

/* Each pair of colours has a contrast of at least 4.5 in both themes. */
static const char style[] =
    ":root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;\n"
    "--soft:#f6f8fa;--link:#0550ae;--pass:#116329;--harden:#2da44e;--replace:#bf8700;\n"
    "--unsafe:#cf5a1f;--hand:#a40e26;--add:#dafbe1;--del:#ffebe9}\n"
    "@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9aa4af;\n"
    "--line:#30363d;--soft:#161b22;--link:#79c0ff;--pass:#56d364;--harden:#2ea043;\n"
    "--replace:#d29922;--unsafe:#f0883e;--hand:#ff7b72;--add:#12361f;--del:#4a1d1f}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:var(--bg);color:var(--fg);\n"
    "font:15px/1.5 system-ui,sans-serif}\n"
    "header,main,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}\n"
    "h1{font-size:1.5rem;margin:1.5rem 0 .25rem}\n"
    "h2{font-size:1.15rem;margin:2rem 0 .25rem}\n"
    "p{margin:.25rem 0 .75rem}a{color:var(--link)}.dim{color:var(--dim)}\n"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0}\n"
    "th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);\n"
    "vertical-align:top;overflow-wrap:anywhere}\n"
    "th{font-weight:600;color:var(--dim);white-space:nowrap}\n"
    ".rules td:first-child{text-align:right;color:var(--dim);width:3.5rem}\n"
    ".rules td:nth-child(2),.rules td:nth-child(3){white-space:nowrap;width:1rem}\n"
    ".n{text-align:right;font-variant-numeric:tabular-nums;width:5.2rem;\n"
    "white-space:nowrap}.wide{width:26%}.scroll{overflow-x:auto}\n"
    ".scroll td:first-child{min-width:11rem}\n"
    ".bar{display:flex;height:.9rem;min-width:7rem;margin-top:.3rem;overflow:hidden;\n"
    "border-radius:.2rem;gap:1px}.bar i{display:block}\n"
    ".legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;\n"
    "margin:.5rem 0}.legend i{display:inline-block;width:.8rem;height:.8rem;\n"
    "border-radius:.2rem;margin-right:.4rem}\n"
    ".c0{background:var(--pass)}.c1{background:var(--harden)}\n"
    ".c2{background:var(--replace)}.c3{background:var(--unsafe)}\n"
    ".c4{background:var(--hand)}\n"
    "details{border:1px solid var(--line);border-radius:.4rem;margin:.6rem 0;\n"
    "content-visibility:auto;contain-intrinsic-size:auto 16rem}\n"
    "summary{cursor:pointer;padding:.4rem .75rem;background:var(--soft);\n"
    "border-radius:.4rem;overflow-wrap:anywhere}\n"
    "details>div{padding:.5rem .75rem}\n"
    ".tag{float:right;margin-left:1rem;color:var(--dim)}\n"
    ".tag::before{content:'';display:inline-block;width:.7rem;height:.7rem;\n"
    "border-radius:50%;margin-right:.4rem;background:var(--dim)}\n"
    ".ok::before{background:var(--pass)}.fix::before{background:var(--harden)}\n"
    ".more::before{background:var(--unsafe)}.hand::before{background:var(--hand)}\n"
    ".pass{margin:.25rem .75rem}\n"
    "pre{margin:.5rem 0;padding:.5rem .75rem;background:var(--soft);\n"
    "white-space:pre-wrap;overflow-wrap:anywhere;border-radius:.4rem;font:13px/1.45 ui-monospace,monospace}\n"
    "pre:empty{display:none}\n"
    "ins,del{display:block;text-decoration:none;margin:0 -.75rem;padding:0 .75rem}\n"
    "ins{background:var(--add)}del{background:var(--del)}\n"
    "form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}\n"
    "form[hidden]{display:none}label{color:var(--dim)}\n"
    "select,input{display:block;font:inherit;color:inherit;background:var(--bg);\n"
    "border:1px solid var(--dim);border-radius:.3rem;padding:.2rem .4rem;\n"
    "max-width:16rem}\n"
    "@media(max-width:40rem){.tag{float:none;display:block;margin:0}\n"
    "th,td{padding:.3rem .35rem}.n{width:auto}.rules tr{display:block;\n"
    "border-bottom:1px solid var(--line);padding:.3rem 0}.rules td{display:inline-block;\n"
    "border:0;padding:0 .4rem 0 0;width:auto!important}\n"
    ".rules td:last-child{display:block}}\n"
    "@media print{form{display:none}details{break-inside:avoid;\n"
    "content-visibility:visible}body{font-size:11px}}";

/* The filter. Without it everything is shown. */
static const char script[] =
    "(function(){var f=document.getElementById('filter');if(!f)return;\n"
    "var all=document.querySelectorAll('[data-w]');\n"
    "var count=document.getElementById('shown');\n"
    "['owner','namespace'].forEach(function(k){var s=f.elements[k],seen={};\n"
    "all.forEach(function(w){var v=w.getAttribute('data-'+k)||'';\n"
    "(k==='owner'?v.split(' '):[v]).forEach(function(o){if(o)seen[o]=1})});\n"
    "var names=Object.keys(seen).sort();\n"
    "names.forEach(function(n){s.add(new Option(n,n))});\n"
    "s.parentNode.hidden=names.length<2});\n"
    "function show(){var o=f.elements.owner.value,n=f.elements.namespace.value,\n"
    "r=f.elements.result.value,t=f.elements.text.value.toLowerCase(),k=0;\n"
    "all.forEach(function(w){var yes=(!o||(w.getAttribute('data-owner')||'').split(' ')\n"
    ".indexOf(o)>=0)&&(!n||w.getAttribute('data-namespace')===n)&&\n"
    "(!r||w.getAttribute('data-w')===r)&&\n"
    "(!t||w.textContent.toLowerCase().indexOf(t)>=0);w.hidden=!yes;if(yes)k++});\n"
    "count.textContent=k+' of '+all.length+' workloads'}\n"
    "f.addEventListener('input',show);\n"
    "f.addEventListener('submit',function(e){e.preventDefault()});\n"
    "f.hidden=false;show()})()";

void
pss_html_begin(struct pss_buf *out, const char *title)
{
    pss_buf_printf(out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        "<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n"
        "<header>\n<h1>%s</h1>\n</header>\n<main>\n",
        title, style, title);
}

void
pss_html_end(struct pss_buf *out)
{
    pss_buf_printf(out,
        "</main>\n<footer><p class=\"dim\">Made by pss-fix. Files are not the "
        "cluster: admission judges pods when they are created.</p></footer>\n<script>%s</script>\n</body>\n</html>\n",
        script);
}

void
pss_html_section(struct pss_buf *out, const char *title, const char *about)
{
    pss_buf_printf(out, "<h2>%s</h2>\n", title);
    if (about[0] != '\0')
        pss_buf_printf(out, "<p class=\"dim\">%s</p>\n", about);
}

/* ---- bars ---- */

enum { N_COLOURS = 5 };

/* Colours from left to right: what passes, then what needs more and more. */
static const struct {
    const char *meaning;
    enum pss_repair class; /* not of the first */
} colours[N_COLOURS] = {
    {"passes", PSS_HARDEN},
    {"harden: keys are added", PSS_HARDEN},
    {"replace: values are replaced", PSS_REPLACE},
    {"unsafe: may break the workload", PSS_UNSAFE},
    {"needs a person", PSS_MANUAL},
};

static size_t
share(const struct pss_html_bar *bar, int colour)
{
    return colour == 0 ? bar->pass : bar->needed[colours[colour].class];
}

void
pss_html_bar(struct pss_buf *out, const struct pss_html_bar *bar)
{
    pss_buf_puts(out, "<div class=\"bar\" aria-hidden=\"true\">");
    for (int i = 0; i < N_COLOURS; i++)
        if (share(bar, i) > 0)
            pss_buf_printf(
                out, "<i class=\"c%d\" style=\"flex:%zu\"></i>", i, share(bar, i));
    pss_buf_puts(out, "</div>");
}

void
pss_html_legend(struct pss_buf *out)
{
    pss_buf_puts(out, "<ul class=\"legend\">");
    for (int i = 0; i < N_COLOURS; i++)
        pss_buf_printf(out, "<li><i class=\"c%d\"></i>%s</li>", i, colours[i].meaning);
    pss_buf_puts(out, "</ul>\n");
}

static void
put_number(struct pss_buf *out, size_t n)
{
    pss_buf_puts(out, "<td class=\"n\">");
    if (n == 0)
        pss_buf_puts(out, "<span class=\"dim\">0</span>");
    else
        pss_tally_number(out, n);
    pss_buf_puts(out, "</td>");
}

void
pss_html_groups(struct pss_buf *out, const struct pss_groups *groups, const char *title,
    const char *none, size_t most)
{
    pss_buf_printf(out,
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">"
        "<table><thead><tr><th scope=\"col\">%s</th>"
        "<th scope=\"col\" class=\"wide\">Pods</th>"
        "<th scope=\"col\" class=\"n\">pass</th><th scope=\"col\" class=\"n\">harden</th>"
        "<th scope=\"col\" class=\"n\">replace</th>"
        "<th scope=\"col\" class=\"n\">unsafe</th>"
        "<th scope=\"col\" class=\"n\">a person</th></tr></thead><tbody>\n",
        title, title);
    for (size_t i = 0; i < groups->n && i < most; i++) {
        const struct pss_group *group = &groups->items[i];
        struct pss_html_bar bar = {.pass = group->pods - group->failing};
        memcpy(bar.needed, group->needed, sizeof(bar.needed));
        pss_buf_puts(out, "<tr><td>");
        pss_html_text(out, group->key.n > 0 ? group->key : pss_str_of(none));
        pss_buf_puts(out, "</td><td>");
        pss_html_bar(out, &bar);
        pss_buf_puts(out, "</td>");
        for (int k = 0; k < N_COLOURS; k++)
            put_number(out, share(&bar, k));
        pss_buf_puts(out, "</tr>\n");
    }
    pss_buf_puts(out, "</tbody></table></div>\n");
    if (groups->n > most) {
        pss_buf_puts(out, "<p class=\"dim\">and ");
        pss_tally_number(out, groups->n - most);
        pss_buf_puts(out, " more</p>\n");
    }
}

/* ---- diffs ---- */

/* Runs of lines that go, that come, and that stay. */
void
pss_html_diff(struct pss_buf *out, struct pss_str diff)
{
    char last = ' ';
    for (size_t at = 0; at < diff.n; at = pss_line_next(diff, at)) {
        struct pss_str line = {diff.p + at, pss_line_end(diff, at) - at};
        char sign =
            line.n > 0 && (line.p[0] == '+' || line.p[0] == '-') ? line.p[0] : ' ';
        if (sign == last && at > 0)
            pss_buf_putc(out, '\n');
        else if (last != ' ')
            pss_buf_puts(out, last == '+' ? "</ins>" : "</del>");
        else if (at > 0)
            pss_buf_putc(out, '\n');
        if (sign != last && sign != ' ')
            pss_buf_puts(out, sign == '+' ? "<ins>" : "<del>");
        pss_html_text(out, line);
        last = sign;
    }
    pss_buf_puts(out, last == '+' ? "</ins>" : last == '-' ? "</del>" : "\n");
}
