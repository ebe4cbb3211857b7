/* The table of invisible characters, and the commands that logs obey. */
#include "pss/base.h"

#include "pss/hidden.h"

/* clang-format off */
static const struct {
    uint32_t first;
    uint32_t last;
} hidden[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F},     /* controls */
    {0x00AD, 0x00AD}, {0x034F, 0x034F},     /* soft hyphen, grapheme joiner */
    {0x061C, 0x061C},                       /* a mark of direction */
    {0x115F, 0x1160}, {0x17B4, 0x17B5},     /* fillers, vowels without a form */
    {0x180B, 0x180F},                       /* Mongolian selectors */
    {0x200B, 0x200F}, {0x2028, 0x202E},     /* no width, direction, ends of lines */
    {0x2060, 0x206F},                       /* joiners, isolates, old controls */
    {0x3164, 0x3164}, {0xFDD0, 0xFDEF},     /* a filler, no characters */
    {0xFEFF, 0xFEFF},                       /* the byte order mark */
    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB},     /* a filler, annotations */
    {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, /* of shorthand and music */
    {0xE0000, 0xE0FFF},                     /* tags */
};
/* clang-format on */

bool
pss_point_is_hidden(uint32_t point)
{
    if ((point & 0xFFFE) == 0xFFFE) /* the last two of each plane are not characters */
        return true;
    for (size_t i = 0; i < PSS_COUNT(hidden) && point >= hidden[i].first; i++)
        if (point <= hidden[i].last)
            return true;
    return false;
}

bool
pss_starts_log_command(struct pss_str text)
{
    if (!pss_str_starts(text, PSS_STR("##")))
        return false;
    size_t i = 2;
    while (i < text.n && ((text.p[i] >= 'a' && text.p[i] <= 'z') ||
                             (text.p[i] >= 'A' && text.p[i] <= 'Z')))
        i++;
    return i < text.n && text.p[i] == '[';
}

/* The blanks that such services pass over at the start of a line. */
static bool
is_blank(uint32_t point)
{
    return point == 0x20 || (point >= 0x09 && point <= 0x0D) || point == 0x85 ||
           point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) ||
           point == 0x202F || point == 0x205F || point == 0x3000;
}

bool
pss_leads_log_command(struct pss_str text)
{
    uint32_t point;
    size_t n = pss_str_point(&point, text);
    while (n > 0 && is_blank(point)) {
        text.p += n;
        text.n -= n;
        n = pss_str_point(&point, text);
    }
    return n > 0 && point == ':';
}
