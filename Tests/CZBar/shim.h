#ifndef IAMDESK_CZBAR_H
#define IAMDESK_CZBAR_H
#include <zbar.h>

/* Eight bits of grey a pixel, "Y800". */
static inline unsigned long czbar_grey(void) { return zbar_fourcc('Y', '8', '0', '0'); }
#endif
