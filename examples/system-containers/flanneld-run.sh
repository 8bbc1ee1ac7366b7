#!/bin/sh
. /etc/sysconfig/flanneld
exec /usr/bin/flanneld -etcd-endpoints="$FLANNELD_ETCD_ENDPOINTS" -etcd-prefix="$FLANNELD_ETCD_PREFIX" $FLANNELD_OPTIONS
