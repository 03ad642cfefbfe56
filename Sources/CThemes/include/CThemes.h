#ifndef IAMDESK_CTHEMES_H
#define IAMDESK_CTHEMES_H
#include <stddef.h>
/* The theme files of Themes/, as they were when the program was built. */
const unsigned char *theme_dark(void);
size_t theme_dark_size(void);
const unsigned char *theme_light(void);
size_t theme_light_size(void);
const unsigned char *theme_monochrome(void);
size_t theme_monochrome_size(void);
#endif
