#ifndef IAMDESK_CTHEMES_H
#define IAMDESK_CTHEMES_H
#include <stddef.h>
const unsigned char *theme_dark(void);
size_t theme_dark_size(void);
#endif
