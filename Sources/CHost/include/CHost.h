#ifndef IAMDESK_CHOST_H
#define IAMDESK_CHOST_H
#include <wchar.h>
int host_wcwidth(unsigned int scalar);
#endif
